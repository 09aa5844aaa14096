import fc from 'fast-check';

// The same cases in every run, no search for the smallest counter-example, and no long look at a survivor.
fc.configureGlobal({ seed: 1, endOnFailure: true, interruptAfterTimeLimit: 3000 });
