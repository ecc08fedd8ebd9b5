/** Licences that a file may name by their SPDX id instead of writing them out. */
export const LICENCES = {
  "OGL-UK-3.0": {
    statement: "Contains public sector information licensed under the",
    name: "Open Government Licence v3.0",
    short: "OGL v3.0",
    address: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  },
} as const;
