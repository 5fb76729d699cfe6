import * as migration_00000000_000000_initial from './00000000_000000_initial';
import * as migration_20261129_094920_lexicon from './20261129_094920_lexicon';
import * as migration_20261129_141238_values_as_written from './20261129_141238_values_as_written';
import * as migration_20261129_164834_rates from './20261129_164834_rates';
import * as migration_20261129_170626_codes_of_cited_amounts from './20261129_170626_codes_of_cited_amounts';

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
    up: migration_20261129_164834_rates.up,
    down: migration_20261129_164834_rates.down,
    name: '20261129_164834_rates',
  },
  {
    up: migration_20261129_170626_codes_of_cited_amounts.up,
    down: migration_20261129_170626_codes_of_cited_amounts.down,
    name: '20261129_170626_codes_of_cited_amounts'
  },
];
