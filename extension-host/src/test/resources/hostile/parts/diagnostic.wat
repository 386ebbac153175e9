  ;; The answer of `diagnose` at 512: ok, complete, one diagnostic at 544. It says "suspicious" about the document's start, with severity
  ;; warning, the code "odd", no source, no tags and nothing related. Fixtures overwrite what they lie about.
  ;; 512 result, 516 answer, 520 pointer, 524 length, 528 token;
  ;; 544 start, 548 end, 552 severity, 556 message, 564 code, 576 source, 588 tags, 596 related.
  (data (i32.const 512) "\00\00\00\00\00\00\00\00\20\02\00\00\01\00\00\00\00\00\00\00")
  (data (i32.const 544) "\00\00\00\00\00\00\00\00\01\00\00\00\80\02\00\00\0a\00\00\00\01\00\00\00\8a\02\00\00\03\00\00\00\00\00\00\00\00\00\00\00")
  (data (i32.const 640) "suspiciousodd")
