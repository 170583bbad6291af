/** What the pane's weight is compared with: React, Fluent's provider and one button. */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

createRoot(document.body).render(
  <FluentProvider theme={webLightTheme}>
    <Button>Cabina</Button>
  </FluentProvider>,
);
