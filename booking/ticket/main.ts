import { createApp } from 'vue';
import '../../ui/styles/base.css';
import App from './App.vue';
import { codeIn } from '../parts/code.ts';

createApp(App, { code: codeIn(window.location.pathname) }).mount('#app');
