/**
 * The day the tests are on, in seconds since 1970: how old facts may become is tested with days of its own, and time
 * must not break the rest.
 */
export const testDay = String(Date.UTC(2026, 10, 22) / 1000);

/** About how many places a site has that tests build; a whole one has some nineteen hundred. */
export const placesInTests = "40";
