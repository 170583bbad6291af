/** `Range.conditionalFormats`: those that touch the range, the first in priority first. Only those with a formula of their own. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { around, shared } from "../facets/areas";
import type { Conditional } from "../facets/conditionals";
import { type Argument, type ExcelObject, ExcelRefusal, invalidArgument } from "../fake/excelObject";
import type { Place } from "../fake/place";
import { truth, wholeIn } from "./checks";
import { byName, nothing, notThere } from "./collections";
import { customConditional } from "./customConditional";
import { doing } from "./properties";
import { rangeAreas } from "./rangeAreas";

/** What Excel has beside `Custom`, by the property where it stands, with the class that stands there. */
const OTHERS: Readonly<Record<string, readonly [type: string, kind: string]>> = {
  cellValue: ["CellValue", "CellValueConditionalFormat"],
  colorScale: ["ColorScale", "ColorScaleConditionalFormat"],
  dataBar: ["DataBar", "DataBarConditionalFormat"],
  iconSet: ["IconSet", "IconSetConditionalFormat"],
  preset: ["PresetCriteria", "PresetCriteriaConditionalFormat"],
  textComparison: ["ContainsText", "TextConditionalFormat"],
  topBottom: ["TopBottom", "TopBottomConditionalFormat"],
};

export function conditionalFormats(place: Place): ExcelObject {
  const { conditionals } = place.facets;
  const items = (): readonly Conditional[] => conditionals.over(place.areas);
  const object = (one: Conditional): ExcelObject => conditionalFormat(place, one);
  return {
    kind: "ConditionalFormatCollection",
    items: () => items().map(object),
    methods: {
      ...byName("ConditionalFormat", items, (one, id) => one.id === id, object),
      add: (type) => {
        checkType(type);
        place.mayChange();
        return object(conditionals.add(place.areas));
      },
      clearAll: doing(() => {
        place.mayChange();
        conditionals.clear(place.areas);
      }),
    },
  };
}

function checkType(type: Argument): void {
  if (type === "Custom") return;
  if (Object.values(OTHERS).some(([one]) => one === type))
    throw new ExcelRefusal("ApiNotFound", "only Custom is modelled");
  throw invalidArgument("no type of conditional format");
}

function conditionalFormat(place: Place, one: Conditional): ExcelObject {
  const { conditionals, link } = place.facets;
  const mayChange = (): void => {
    if (!conditionals.all().includes(one)) throw notThere();
    place.mayChange();
  };
  /** Formulas are told for the first of its cells in the range that led here (office-js thread 5194). */
  const corner = (): Merge => {
    const met = one.areas.flatMap((own) => place.areas.flatMap((area) => shared(own, area) ?? []));
    return around(met.length > 0 ? met : one.areas);
  };
  const only = () => (one.areas.length === 1 ? one.areas[0] : undefined);
  return {
    kind: "ConditionalFormat",
    identity: () => ({ Id: one.id }),
    gets: {
      id: () => one.id,
      type: () => "Custom",
      priority: () => conditionals.all().indexOf(one),
      stopIfTrue: () => one.stopIfTrue,
    },
    sets: {
      priority: (value) => {
        const priority = wholeIn(-100_000, 100_000)(value);
        mayChange();
        conditionals.setPriority(one, priority);
      },
      stopIfTrue: (value) => {
        const stops = truth(value);
        mayChange();
        one.stopIfTrue = stops;
      },
    },
    parts: {
      custom: () => customConditional(one, corner(), mayChange),
      customOrNullObject: () => customConditional(one, corner(), mayChange),
      ...Object.fromEntries(
        Object.entries(OTHERS).map(([name, type]) => [
          `${name}OrNullObject`,
          () => nothing(`${type}ConditionalFormat`),
        ]),
      ),
    },
    methods: {
      delete: doing(() => {
        mayChange();
        conditionals.remove(one);
      }),
      getRange: () => {
        const area = only();
        if (area === undefined) throw new ExcelRefusal("InvalidOperation", "it applies to several ranges");
        return link.rangeAt(area);
      },
      getRangeOrNullObject: () => {
        const area = only();
        return area === undefined ? nothing("Range") : link.rangeAt(area);
      },
      getRanges: () => rangeAreas(link.placeAt(one.areas)),
    },
  };
}
