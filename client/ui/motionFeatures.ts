// The part of framer-motion that is fetched after the first picture is there.
export { domAnimation as default } from 'framer-motion'
