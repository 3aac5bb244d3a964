import { createApp } from 'vue';
import '../ui/styles/base.css';
import App from './App.vue';
import './kiosk.css';

createApp(App).mount('#app');
