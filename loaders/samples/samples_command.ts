import {sha256} from "../disk/sha256.ts";
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {ContractError, exitCodes} from "../errors.ts";
import {type Form, forms} from "../survey/form.ts";
import {type Area, type FormLanguage, readMapping} from "../survey/mapping.ts";
import type {Gazetteer} from "../survey/gazetteer.ts";
import {readMetadata} from "../warehouse/metadata.ts";
import {casesCsv} from "./sample_cases.ts";
import {answeringHromadas, hromadaAnswer, type Labels} from "./sample_needs.ts";
import {answeringKommuner, norwegianAnswer} from "./sample_profiles.ts";
import {readCountry} from "./sample_places.ts";
import {Random} from "./sample_random.ts";
import {supportAnswers} from "./sample_choices.ts";
import {workbook} from "./workbook.ts";

const seed = 20261115;

/** A sample as it is written: name, bytes and number of answers. */
interface Sample {
  readonly id: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/**
 * `npm run samples`: writes made-up exports of the three forms and a made-up case list over real municipalities, the
 * same bytes on every run, and brings rows and sha256 of their records up to date.
 * @returns the exit code
 */
export async function samplesCommand({
  data,
  out = join(data, "samples")
}: {
  data: string;
  out?: string;
}): Promise<number> {
  for (const line of await writeSamples(data, out)) process.stdout.write(`${line}\n`);
  return exitCodes.ok;
}

/**
 * Makes the samples of the tables in `data` anew; returns a line for each.
 * @throws ContractError where a sample has no record
 */
export async function writeSamples(data: string, out: string): Promise<string[]> {
  mkdirSync(out, {recursive: true});
  const lines: string[] = [];
  for (const {id, file, bytes, rows} of await madeUpSamples(data)) {
    const record = readMetadata(join(data, "samples"), id);
    if (!record)
      throw new ContractError(
        `${join(data, "samples", id)}.json is missing: restore it with git checkout ${join(data, "samples", id)}.json`
      );
    writeFileSync(join(out, file), bytes);
    writeFileSync(join(out, `${id}.json`), `${JSON.stringify({...record, rows, sha256: sha256(bytes)}, null, 2)}\n`);
    lines.push(`${join(out, file)}: ${rows} made-up ${id === "cases" ? "cases" : "answers"}`);
  }
  return lines;
}

async function madeUpSamples(data: string): Promise<Sample[]> {
  const {kommuner, hromadas, knownPairs, register} = await readCountry(data);
  const {areas} = register;
  const areaCodes = areas.map(({area_code}) => area_code);
  const [profile, needs, support] = forms(areas) as [Form, Form, Form];
  // A generator for each file: a change in one leaves the others as they are.
  const [first, second, third, fourth] = [1, 2, 3, 4].map((n) => new Random(seed + n)) as [
    Random,
    Random,
    Random,
    Random
  ];
  const norwegian = answeringKommuner(kommuner, first);
  const ukrainian = answeringHromadas(hromadas, second);
  const profiles = norwegian.map((kommune) =>
    norwegianAnswer(kommune, areaCodes, first, labels(profile, "nb", areas), resolver(register.kommuner, kommune.fylke))
  );
  const wishes = ukrainian.map((hromada) =>
    hromadaAnswer(hromada, second, labels(needs, "uk", areas), resolver(register.hromadas, `${hromada.oblast} область`))
  );
  const choices = supportAnswers(third, labels(support, "en", areas));
  const cases = casesCsv(norwegian, ukrainian, knownPairs, fourth);
  return [
    {
      id: profile.id,
      file: `${profile.id}.xlsx`,
      bytes: await workbook(profile, "nb", areas, profiles),
      rows: profiles.length
    },
    {id: needs.id, file: `${needs.id}.xlsx`, bytes: await workbook(needs, "uk", areas, wishes), rows: wishes.length},
    {
      id: support.id,
      file: `${support.id}.xlsx`,
      bytes: await workbook(support, "en", areas, choices),
      rows: choices.length
    },
    {id: "cases", file: "cases.csv", bytes: Buffer.from(cases), rows: cases.split("\n").length - 2}
  ];
}

function labels(form: Form, language: FormLanguage, areas: readonly Area[]): Labels {
  const {answers} = readMapping(form, language);
  return (list, code) => {
    const label =
      list === "areas"
        ? areas.find(({area_code}) => area_code === code)?.names[language]
        : answers[list as keyof typeof answers]?.[code];
    if (!label)
      throw new ContractError(`loaders/survey/mappings/${form.id}.${language}.json: no ${list} ${code}: add it`);
    return label;
  };
}

function resolver(gazetteer: Gazetteer, parent: string): (name: string) => boolean {
  return (name) => "code" in gazetteer.find({name, code: null, parent});
}
