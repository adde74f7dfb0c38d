import { Command } from 'commander';
import { peopleListCommand } from './list.ts';
import { peopleLoadCommand } from './load.ts';
import { peopleLogCommand } from './log.ts';
import { peopleMergeCommand } from './merge.ts';
import { peopleShowCommand } from './show.ts';
import { peopleSplitCommand } from './split.ts';
import { peopleUndoCommand } from './undo.ts';

export function peopleCommand(): Command {
  const people = new Command('people').description(
    'people across articles: list and show them, merge and split their records, load an authority file',
  );
  for (const command of [
    peopleListCommand(),
    peopleShowCommand(),
    peopleMergeCommand(),
    peopleSplitCommand(),
    peopleUndoCommand(),
    peopleLogCommand(),
    peopleLoadCommand(),
  ]) {
    people.addCommand(command.exitOverride());
  }
  return people;
}
