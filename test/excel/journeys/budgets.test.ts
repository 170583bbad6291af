/** What reading, generating and refreshing ask of Excel on the web, in requests and bytes, beside a naive add-in. */
import { type ExcelCosts, excelCosts } from "../../../bench/excel/excel";

const PART = 2_500_000;
const MOST = 5_000_000;

let costs: ExcelCosts;
beforeAll(async () => {
  costs = await excelCosts(16);
}, 120_000);

it("sixteen programme sheets are read in three requests and one for each 2.5 MB", () => {
  const { requests, received, largest } = costs.reading;
  expect(requests).toBeLessThanOrEqual(3 + received / PART);
  expect(largest).toBeLessThan(MOST);
});

it("they are generated in two requests and one for each 2.5 MB", () => {
  const { requests, sent, largest } = costs.building;
  expect(requests).toBeLessThanOrEqual(2 + sent / PART);
  expect(largest).toBeLessThan(MOST);
});

it("after one changed target at most three requests follow the reading, and fewer than 10 KB are sent", () => {
  expect(costs.refreshing.requests).toBeLessThanOrEqual(3);
  expect(costs.refreshing.sent).toBeLessThan(10_000);
});

it("a naive add-in asks for a request a sheet, and sends several times as much", () => {
  const { reading, building } = costs.naive;
  expect(reading.requests).toBeGreaterThan(4 * costs.reading.requests);
  expect(building?.requests).toBeGreaterThan(10 * costs.building.requests);
  expect(building?.sent).toBeGreaterThan(4 * costs.building.sent);
  expect(building?.largest).toBeGreaterThan(MOST);
});
