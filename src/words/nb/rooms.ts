import type {Rooms} from "../rooms/rooms.js";
import {cases} from "./cases.js";
import {funding} from "./funding.js";
import {terms} from "./terms.js";
import {ui} from "./ui.js";

export const rooms: Rooms = {ui, terms, cases, funding};
