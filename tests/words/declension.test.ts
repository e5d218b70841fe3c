// The names of Ukrainian places in the cases that sentences ask for.
import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {csvRecords} from "../../loaders/read/csv.ts";
import {
  afterVowel,
  hromada,
  hromadaAs,
  hromadaIn,
  hromadaOf,
  hromadaOrOther,
  hromadaTo,
  hromadaWith,
  oblast,
  oblastIn,
  oblastOf
} from "../../src/words/uk/declension.ts";

const table = (name: string): ReturnType<typeof csvRecords> => csvRecords(readFileSync(`data/${name}.csv`, "utf8"));

describe("an oblast", () => {
  it("bends in all 27 names of the register, the three that are no oblast among them", () => {
    const names = table("oblasts").map((row) => row.name_uk ?? "");
    expect(names.length).toBe(27);
    const own = ["м. Київ", "м. Севастополь", "Автономна Республіка Крим"];
    for (const name of names.filter((one) => !own.includes(one))) {
      expect(oblast(name)).toBe(`${name} область`);
      expect(oblastOf(name)).toBe(`${name.slice(0, -1)}ої області`);
      expect(oblastIn(name)).toBe(`${/^[ІО]/.test(name) ? "в" : "у"} ${name.slice(0, -1)}ій області`);
    }
    expect(own.map(oblastIn)).toEqual(["у місті Києві", "у місті Севастополі", "в Автономній Республіці Крим"]);
    expect(own.map(oblastOf)).toEqual(["міста Києва", "міста Севастополя", "Автономної Республіки Крим"]);
  });

  it("is bent as well where its noun already follows", () => {
    expect(oblastIn("Львівська область")).toBe("у Львівській області");
    expect(oblastIn("Івано-Франківська")).toBe("в Івано-Франківській області");
  });
});

describe("where it is", () => {
  it("is said with «в» after a vowel, but for what begins with its like", () => {
    const said = ["Тернопільська", "Львівська", "Вінницька", "Харківська", "Хмельницька"].map((name) =>
      afterVowel(oblastIn(name))
    );
    expect(said).toEqual([
      "в Тернопільській області",
      "у Львівській області",
      "у Вінницькій області",
      "в Харківській області",
      "в Хмельницькій області"
    ]);
    expect(afterVowel("в Одеській області")).toBe("в Одеській області");
  });
});

describe("a hromada", () => {
  it("bends in every name of the register and of today", () => {
    const names = new Set([
      ...table("hromadas").map((row) => row.name_uk ?? ""),
      ...table("place_names")
        .filter((row) => row.name_of === "hromada" && row.language === "uk")
        .map((row) => row.name ?? "")
    ]);
    expect(names.size).toBeGreaterThan(1300);
    const unbent = [...names].filter((name) => hromadaOf(name) !== `${name.slice(0, -1)}ої громади`);
    expect(unbent).toEqual([]);
  });

  it("takes each case, and keeps what tells it from its namesakes", () => {
    expect(hromada("Вінницька")).toBe("Вінницька громада");
    expect(hromadaOf("Вінницька громада")).toBe("Вінницької громади");
    expect(hromadaTo("Агрономічна")).toBe("Агрономічній громаді");
    expect(hromadaAs("Львівська")).toBe("Львівську громаду");
    expect(hromadaWith("Кам’янець-Подільська")).toBe("Кам’янець-Подільською громадою");
    expect(hromadaIn("Одеська")).toBe("в Одеській громаді");
    expect(hromadaIn("Яворівська")).toBe("в Яворівській громаді");
    expect(hromadaIn("Іванівська (Одеська обл.)")).toBe("в Іванівській громаді (Одеська обл.)");
  });

  it("is named whole in a pair, where what is no hromada keeps its name", () => {
    expect(
      ["Львівська", "Іванівська (Одеська обл.)", "Київ", "Львівська область", "Bucha"].map(hromadaOrOther)
    ).toEqual(["Львівська громада", "Іванівська громада (Одеська обл.)", "Київ", "Львівська область", "Bucha"]);
  });

  it("stands unbent after the noun where it is no adjective", () => {
    expect(hromadaOf("Верховина")).toBe("громади Верховина");
    expect(hromadaIn("Oslo")).toBe("у громаді Oslo");
  });
});
