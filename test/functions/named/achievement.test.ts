/** ACHIEVEMENT: quotients, the cap, the two methods, delay. */
import { answers, wrong } from "../behaves";

const NO = null;

describe("The % realizzazione", () => {
  answers("ACHIEVEMENT", [
    ["more is better", [56, "almeno 60"], 0.933333333333],
    ["less is better", [12.5, "<= 7 gg"], 0.56],
    ["less is better, by the mirror", [12.5, "<= 7 gg", NO, NO, NO, "specchio"], 0.214285714286],
    ["the mirror in English", [12.5, "<= 7 days", NO, NO, NO, "mirror"], 0.214285714286],
    ["the word of Regole di calcolo", [12.5, "<= 7 gg", NO, NO, NO, "2 − risultato ÷ target"], 0.214285714286],
    ["proportional, in words", [12.5, "<= 7 gg", NO, NO, NO, "Proporzionale"], 0.56],
    ["an unknown method", [12.5, "<= 7 gg", NO, NO, NO, "a occhio"], wrong("method")],
    ["not beyond 100 % without a cap", [72, "almeno 60"], 1],
    ["up to the cap", [72, "almeno 60", NO, NO, NO, NO, 1.1], 1.1],
    ["a cap as percentage", [90, "almeno 60", NO, NO, NO, NO, "120%"], 1.2],
    ["the highest cap", [120, "almeno 60", NO, NO, NO, NO, 1.5], 1.5],
    ["a cap below 100 %", [72, "almeno 60", NO, NO, NO, NO, 0.9], wrong("cap")],
    ["a cap above 150 %", [72, "almeno 60", NO, NO, NO, NO, 1.6], wrong("cap")],
    ["a cap that is no number", [72, "almeno 60", NO, NO, NO, NO, "alto"], wrong("cap")],
    ["an empty cap cell", [72, "almeno 60", NO, NO, NO, NO, ""], 1],
    ["inside a range", [4, "tra 3 e 5"], 1],
    ["above a range", [10, "tra 3 e 5"], 0.5],
    ["below a range", [1.5, "tra 3 e 5"], 0.5],
    ["a target of zero, kept", [0, "0"], 1],
    ["a target of zero, missed", [1, "0"], 0],
    ["late counts nothing", ["05/01/2017", "entro il 31/12/2016"], 0],
    ["late by five days at 10 % a day", ["05/01/2017", "entro il 31/12/2016", NO, NO, NO, NO, NO, NO, "10%"], 0.5],
    ["a day of delay that costs more than all", [1, 1, NO, NO, NO, NO, NO, NO, 2], wrong("latePerDay")],
    ["a day of delay that gives", [1, 1, NO, NO, NO, NO, NO, NO, -0.1], wrong("latePerDay")],
    ["the lower of number and day", [2, "n. 4 report entro il 30/09/2016", NO, NO, NO, NO, NO, "15/09/2016"], 0.5],
    ["a judged share", ["70%", "realizzato"], 0.7],
    ["a result below zero", [-5, "almeno 60"], 0],
    ["the lowest cap", [72, "almeno 60", NO, NO, NO, NO, 1], 1],
    ["a day of delay that costs nothing", ["05/01/2017", "entro il 31/12/2016", NO, NO, NO, NO, NO, NO, 0], 1],
  ]);
});
