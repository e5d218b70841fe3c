import type {PaperCaveatsWords} from "../rooms/paper_caveats.js";

export const paperCaveats: PaperCaveatsWords = {
  heading: "Застереження",
  missing: "Що ще невідомо",
  lessons: "Десять уроків",
  met: ({met, told, all}) =>
    told === 0
      ? `Наскільки відомо, виконано ${met} з ${all}.`
      : `Наскільки відомо, виконано ${met} з ${all}; іще про ${told} дещо розповідає відкрита сторінка.`,
  caption: "Уроки про те, завдяки чому партнерство працює, — на прикладі цієї пари",
  columns: {lesson: "Урок", met: "Виконано?", why: "Чому"}
};
