import { openChat } from './chat.js';
import './source-pane.js';

const chat = openChat(() => { });
document.getElementById('cuoc-moi').addEventListener('click', () => chat.startAnew());
