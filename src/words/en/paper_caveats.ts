import type {PaperCaveatsWords} from "../rooms/paper_caveats.js";

export const paperCaveats: PaperCaveatsWords = {
  heading: "Caveats",
  missing: "Not known yet",
  lessons: "The ten lessons",
  met: (met, all) => `${met} of ${all} are met by what is known.`,
  caption: "Lessons on what makes a partnership work, held against this pair",
  columns: {lesson: "Lesson", met: "Met?", why: "Why"}
};
