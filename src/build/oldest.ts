/** The oldest browsers that this site is built for, as README names them. */
export const OLDEST = ["chrome123", "edge123", "firefox128", "safari17.5", "ios17.5"];
