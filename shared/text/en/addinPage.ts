/** The page of the Excel add-in where the pane cannot work: why, and what to do. */
import type { AddinPageText } from "../it/addinPage";

export const addinPageEn: AddinPageText = {
  pages: {
    noLibrary: {
      title: "Cabina does not reach Excel.",
      body: "Microsoft’s library by which Cabina talks to Excel did not load. Nothing has changed in the workbook.",
      todo: "Check the connection and try again. If your network filters addresses, ask that appsforoffice.microsoft.com be allowed.",
      again: true,
    },
    noAnswer: {
      title: "Excel does not answer.",
      body: "Cabina has been waiting for Excel for a while. Nothing has changed in the workbook.",
      todo: "If a cell is being typed into, press Enter; then try again. If that is not enough, close the workbook and open it again.",
      again: true,
    },
    notExcel: {
      title: "Cabina works inside Excel.",
      body: "This page is the pane of an add-in: by itself it has no workbook to read.",
      todo: "Open the plan’s workbook in Excel, then choose Home › Cabina. If Cabina is not there, the guide says how to add it.",
      again: false,
    },
    tooOld: {
      title: "This Excel is too old for Cabina.",
      body: "It takes Excel of Microsoft 365, Excel 2021 or later, or Excel on the web. Nothing has changed in the workbook.",
      todo: "Update Excel from File › Account, or open the workbook in Excel on the web.",
      again: false,
    },
    failed: {
      title: "Cabina’s pane did not start.",
      body: "A part of it did not load. Nothing has changed in the workbook.",
      todo: "Check the connection and try again; if it happens again, send the details to support.",
      again: true,
    },
  },
  retry: "Try again",
  guide: "Cabina’s guide",
  guideAddress: "guide.html",
  details: "Details for support",
};
