// Offers every interface of the contract and answers each function with every optional field set somewhere, so that a host can be
// compared with `extension-api/showcase/answers.json`. Its answers do not depend on any document's text.
import "./editing";
import "./places";
import "./shown";
