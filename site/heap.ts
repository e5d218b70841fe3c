// How much memory a build may leave unused.

/**
 * V8 lets what nobody uses any more grow to several times what is in use before it clears away, and a build then takes
 * gigabytes of a small machine. Here it clears away once a third has been added: the gate takes about a tenth more of a
 * processor for that.
 */
export const thriftyHeap = "--heap-growing-percent=30";

/**
 * Framework keeps little and drops much: cleared away once as much has been added as was kept, it takes some two
 * seconds less of a processor, and some 80 MB more.
 */
export const frameworkHeap = "--heap-growing-percent=100";
