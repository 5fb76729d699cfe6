import * as migration_00000000_000000_initial from './00000000_000000_initial';
import * as migration_20261129_094920_lexicon from './20261129_094920_lexicon';
import * as migration_20261129_133811_import_encoding from './20261129_133811_import_encoding';

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
    up: migration_20261129_133811_import_encoding.up,
    down: migration_20261129_133811_import_encoding.down,
    name: '20261129_133811_import_encoding'
  },
];
