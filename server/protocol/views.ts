/** The views of an agreement, apart from the messages: the preview's page needs nothing else of the protocol. */
export { CONTRACT_VIEWS, viewNamed, type ContractView } from '../../contract/views.js';
