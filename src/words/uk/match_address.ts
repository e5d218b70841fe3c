import {criterionKeys} from "../../model/match/criteria.js";
import {largestWeight, presetKeys} from "../../model/match/weights.js";
import type {MatchAddressWords} from "../rooms/match_address.js";
import {say} from "./speech.js";

export const matchAddress: MatchAddressWords = {
  title: "Не все в посиланні вдалося використати (решта діє):",
  problems: {
    unknown_key: ({key}) => `«${key}» — цього на цій сторінці показати не можна.`,
    repeated: ({key, value}) => `«${key}» трапляється кілька разів; «${value}» не використано, лише перше значення.`,
    unknown_side: ({value}) => `«${value}» — жодна з двох сторін; напишіть kommune або hromada.`,
    not_a_code: ({key, value}) =>
      `«${value}» (${key}) — це не номер муніципалітету (чотири цифри), не номер фюльке (дві цифри) і не код КАТОТТГ ` +
      "(UA і 17 цифр).",
    unknown_place: ({key, value}) => `«${value}» (${key}) — у даних немає такого муніципалітету, фюльке чи громади.`,
    wrong_side: ({key, value}) =>
      key === "side"
        ? `«${value}» не узгоджується з обраним місцем; враховано обране.`
        : `«${value}» (${key}) лежить у тій самій країні, що й обране; партнер — з іншої.`,
    county_partner: ({key, value}) =>
      `«${value}» (${key}) — це фюльке, а список для громади — з муніципалітетів; оберіть фюльке стороною, що шукає ` +
      "партнера.",
    no_place: ({key, value}) => `«${value}» (${key}) не можна показати, доки не обрано, для кого шукаємо партнера.`,
    unknown_preset: ({value}) => `«${value}» — такого набору ваг немає. Є такі: ${presetKeys.join(", ")}.`,
    unknown_criterion: ({value}) => `«${value}» — не вага критерію. Критерії такі: ${criterionKeys.join(", ")}.`,
    unknown_sort: ({value}) =>
      `«${value}» — за цим список упорядкувати не можна. Критерії такі: ${criterionKeys.join(", ")}.`,
    bad_weight: ({value}) => `«${value}» використати не можна: вага — це ціле число від 0 до ${largestWeight}.`,
    all_zero: () => "Усі ваги дорівнювали 0, тож партнерів ніщо б не відрізняло. Ваги залишено, як були.",
    unknown_filter: ({value}) => `«${value}» — такого фільтра на цій сторінці немає.`,
    too_many: ({value, mostCompared}) =>
      `«${value}» не взято: порівнювати можна щонайбільше ${say.count(mostCompared)}.`
  },
  more: (count) => `І ще ${say.count(count)}.`
};
