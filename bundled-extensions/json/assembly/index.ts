// What the extension offers to the host.
import { offerCompletion } from "@atoll/extension-sdk/assembly/offer/completion";
import { offerDiagnostics } from "@atoll/extension-sdk/assembly/offer/diagnostics";
import { offerFolding } from "@atoll/extension-sdk/assembly/offer/folding";
import { offerFormatting } from "@atoll/extension-sdk/assembly/offer/formatting";
import { offerHighlighting } from "@atoll/extension-sdk/assembly/offer/highlighting";
import { offerSymbols } from "@atoll/extension-sdk/assembly/offer/symbols";
import { offerSync } from "@atoll/extension-sdk/assembly/offer/sync";
import { JsonCompletion } from "./json-completion";
import { JsonDiagnostics } from "./json-diagnostics";
import { JsonFolding } from "./json-folding";
import { JsonFormatting } from "./json-formatting";
import { JsonHighlighting } from "./json-highlighting";
import { JsonSymbols } from "./json-symbols";
import { JsonSync } from "./json-sync";
import { OpenDocuments } from "./open-documents";

const documents = new OpenDocuments();

offerSync(new JsonSync(documents));
offerHighlighting(new JsonHighlighting(documents));
offerDiagnostics(new JsonDiagnostics(documents));
offerSymbols(new JsonSymbols(documents));
offerFolding(new JsonFolding(documents));
offerFormatting(new JsonFormatting(documents));
offerCompletion(new JsonCompletion(documents));
