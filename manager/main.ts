import { createPinia } from 'pinia';
import { createApp } from 'vue';
import '../ui/styles/base.css';
import './manager.css';
import App from './App.vue';

createApp(App).use(createPinia()).mount('#app');
