/**
 * Nothing typed is ever lost: random sequences of what people and Cabina do to a workbook, in a spreadsheet program that
 * is not ours. `CABINA_SEQUENCES=1000 npx jest test/sequences` runs many; `CABINA_SEED=…` repeats a run.
 */
import { type FailedSequence, manySequences } from "./manySequences";

const runs = Number(process.env.CABINA_SEQUENCES ?? 10);
const seed = Number(process.env.CABINA_SEED ?? 20161231);

const told = ({ what, detail, times, sequence }: FailedSequence): string =>
  [
    `${what} (${times}×)`,
    `  ${detail}`,
    ...[{ built: sequence.built, keeps: sequence.keeps }, ...sequence.steps].map((step) => `  ${JSON.stringify(step)}`),
  ].join("\n");

describe("random sequences of steps", () => {
  it(
    `lose nothing that was typed, write on nobody's sheets and show no wrong score: ${runs} from seed ${seed}`,
    async () => {
      const report = await manySequences(seed, runs, (failed) => process.stderr.write(`${told(failed)}\n`));
      process.stderr.write(`${report.steps} steps; refusals: ${JSON.stringify([...report.refusals])}\n`);
      expect(report.failures.map(told)).toEqual([]);
    },
    runs * 60_000,
  );
});
