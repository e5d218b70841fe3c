// What maps take of d3: a script of its own, the same in every language, which a reader fetches once.
export {geoCentroid, geoConicConformal, geoPath} from "d3-geo";
