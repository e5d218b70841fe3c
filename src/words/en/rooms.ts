import type {Rooms} from "../rooms/rooms.js";
import {terms} from "./terms.js";
import {ui} from "./ui.js";

export const rooms: Rooms = {ui, terms};
