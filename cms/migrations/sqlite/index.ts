import * as migration_20261125_015323_initial from './20261125_015323_initial';
import * as migration_20261125_174515_overrides_withdrawals_departures from './20261125_174515_overrides_withdrawals_departures';
import * as migration_20261125_203950_versions_english_synonyms from './20261125_203950_versions_english_synonyms';
import * as migration_20261125_204952_albo_register_and_reminders from './20261125_204952_albo_register_and_reminders';
import * as migration_20261125_205605_tables from './20261125_205605_tables';
import * as migration_20261125_210310_personal_data_choices from './20261125_210310_personal_data_choices';
import * as migration_20261125_213048_documents_wait_for_the_head_teacher from './20261125_213048_documents_wait_for_the_head_teacher';
import * as migration_20261125_235253_table_withdrawal from './20261125_235253_table_withdrawal';

export const migrations = [
  {
    up: migration_20261125_015323_initial.up,
    down: migration_20261125_015323_initial.down,
    name: '20261125_015323_initial',
  },
  {
    up: migration_20261125_174515_overrides_withdrawals_departures.up,
    down: migration_20261125_174515_overrides_withdrawals_departures.down,
    name: '20261125_174515_overrides_withdrawals_departures',
  },
  {
    up: migration_20261125_203950_versions_english_synonyms.up,
    down: migration_20261125_203950_versions_english_synonyms.down,
    name: '20261125_203950_versions_english_synonyms',
  },
  {
    up: migration_20261125_204952_albo_register_and_reminders.up,
    down: migration_20261125_204952_albo_register_and_reminders.down,
    name: '20261125_204952_albo_register_and_reminders',
  },
  {
    up: migration_20261125_205605_tables.up,
    down: migration_20261125_205605_tables.down,
    name: '20261125_205605_tables',
  },
  {
    up: migration_20261125_210310_personal_data_choices.up,
    down: migration_20261125_210310_personal_data_choices.down,
    name: '20261125_210310_personal_data_choices',
  },
  {
    up: migration_20261125_213048_documents_wait_for_the_head_teacher.up,
    down: migration_20261125_213048_documents_wait_for_the_head_teacher.down,
    name: '20261125_213048_documents_wait_for_the_head_teacher',
  },
  {
    up: migration_20261125_235253_table_withdrawal.up,
    down: migration_20261125_235253_table_withdrawal.down,
    name: '20261125_235253_table_withdrawal'
  },
];
