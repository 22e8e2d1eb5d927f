// Node 20 has no Temporal; the app loads the same polyfill where a browser lacks it.
import 'temporal-polyfill/global'
