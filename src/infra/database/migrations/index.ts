import * as migration_00000000_000000_initial from './00000000_000000_initial';
import * as migration_20261129_094920_lexicon from './20261129_094920_lexicon';
import * as migration_20261129_141238_values_as_written from './20261129_141238_values_as_written';
import * as migration_20261129_180410_editions_rates_and_sources from './20261129_180410_editions_rates_and_sources';
import * as migration_20261129_212908_living_content from './20261129_212908_living_content';
import * as migration_20261130_000717_pinned_sheets from './20261130_000717_pinned_sheets';
import * as migration_20261130_011027_children_places from './20261130_011027_children_places';
import * as migration_20261130_041746_neighbours from './20261130_041746_neighbours';
import * as migration_20261130_093231_keys_and_offline from './20261130_093231_keys_and_offline';

export const migrations = [
  {
    up: migration_00000000_000000_initial.up,
    down: migration_00000000_000000_initial.down,
    name: '00000000_000000_initial',
  },
  {
    up: migration_20261129_094920_lexicon.up,
    down: migration_20261129_094920_lexicon.down,
    name: '20261129_094920_lexicon',
  },
  {
    up: migration_20261129_141238_values_as_written.up,
    down: migration_20261129_141238_values_as_written.down,
    name: '20261129_141238_values_as_written',
  },
  {
    up: migration_20261129_180410_editions_rates_and_sources.up,
    down: migration_20261129_180410_editions_rates_and_sources.down,
    name: '20261129_180410_editions_rates_and_sources',
  },
  {
    up: migration_20261129_212908_living_content.up,
    down: migration_20261129_212908_living_content.down,
    name: '20261129_212908_living_content',
  },
  {
    up: migration_20261130_000717_pinned_sheets.up,
    down: migration_20261130_000717_pinned_sheets.down,
    name: '20261130_000717_pinned_sheets',
  },
  {
    up: migration_20261130_011027_children_places.up,
    down: migration_20261130_011027_children_places.down,
    name: '20261130_011027_children_places',
  },
  {
    up: migration_20261130_041746_neighbours.up,
    down: migration_20261130_041746_neighbours.down,
    name: '20261130_041746_neighbours',
  },
  {
    up: migration_20261130_093231_keys_and_offline.up,
    down: migration_20261130_093231_keys_and_offline.down,
    name: '20261130_093231_keys_and_offline'
  },
];
