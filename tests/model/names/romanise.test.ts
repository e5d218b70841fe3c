import {expect, test} from "vitest";
import {parseCsv} from "../../pairing/csv_rows.ts";
import {cyrillic, romanise} from "../../../src/model/names/romanise.ts";

test.each([
  ["Алушта", "Alushta"],
  ["Борщагівка", "Borshchahivka"],
  ["Вінниця", "Vinnytsia"],
  ["Гадяч", "Hadiach"],
  ["Ґалаґан", "Galagan"],
  ["Єнакієве", "Yenakiieve"],
  ["Гаєвич", "Haievych"],
  ["Житомир", "Zhytomyr"],
  ["Згорани", "Zghorany"],
  ["Розгон", "Rozghon"],
  ["Їжакевич", "Yizhakevych"],
  ["Кадиївка", "Kadyivka"],
  ["Йосипівка", "Yosypivka"],
  ["Стрий", "Stryi"],
  ["Київ", "Kyiv"],
  ["Ужгород", "Uzhhorod"],
  ["Харків", "Kharkiv"],
  ["Біла Церква", "Bila Tserkva"],
  ["Щербухи", "Shcherbukhy"],
  ["Гоща", "Hoshcha"],
  ["Юрій", "Yurii"],
  ["Корюківка", "Koriukivka"],
  ["Яготин", "Yahotyn"],
  ["Знам’янка", "Znamianka"],
  ["Феодосія", "Feodosiia"],
  ["Івано-Франківськ", "Ivano-Frankivsk"],
  ["Нью-Йорк", "Niu-York"]
])("%s is written %s", (ukrainian, roman) => {
  expect(romanise(ukrainian)).toBe(roman);
});

test("a Latin letter in a Cyrillic name is set right, a Latin name is left alone", () => {
  expect(cyrillic("Вiйтовецька")).toBe("Війтовецька");
  expect(romanise("Барcька")).toBe("Barska");
  expect(cyrillic("Oslo")).toBe("Oslo");
});

// The check latin_names_follow_resolution_55 holds the macro of the warehouse to the same column.
test("every name of the register is what the warehouse makes of the Ukrainian one, too", () => {
  const rows = parseCsv("data/hromadas.csv");
  expect(rows).toHaveLength(1469);
  expect(rows.filter(({name, name_uk}) => romanise(name_uk!) !== name)).toEqual([]);
});
