import type {PaperCaveatsWords} from "../rooms/paper_caveats.js";

export const paperCaveats: PaperCaveatsWords = {
  heading: "Caveats",
  missing: "Not known yet",
  lessons: "The ten lessons",
  met: ({met, told, all}) =>
    told === 0
      ? `${met} of ${all} are met by what is known.`
      : `${met} of ${all} are met by what is known, and of ${told} more a public page tells something.`,
  caption: "Lessons on what makes a partnership work, held against this pair",
  columns: {lesson: "Lesson", met: "Met?", why: "Why"}
};
