// What pages take to read Arrow: a script of its own, the same in every language, which a reader fetches once.
export {tableFromIPC, Type} from "@uwdata/flechette";
