// How much memory a build may leave unused.

/**
 * V8 lets what nobody uses any more grow to several times what is in use before it clears away, and a build then takes
 * gigabytes of a small machine. Here it clears away once a third has been added: the gate takes about a tenth more of a
 * processor for that, and Framework two fifths less memory.
 */
export const thriftyHeap = "--heap-growing-percent=30";
