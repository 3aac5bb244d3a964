import { createApp } from 'vue';
import '../../ui/styles/base.css';
import App from './App.vue';

createApp(App).mount('#app');
