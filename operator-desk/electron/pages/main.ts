import { createApp } from 'vue';
import '../../../ui/styles/base.css';
import App from './App.vue';
import './pages.css';

createApp(App).mount('#app');
