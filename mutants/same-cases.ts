import fc from 'fast-check';

// The same cases in every run, and no search for the smallest counter-example.
fc.configureGlobal({ seed: 1, endOnFailure: true });
