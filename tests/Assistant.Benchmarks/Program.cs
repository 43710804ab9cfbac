using Assistant.Benchmarks;

// Measures of speed. Not run by tests/run.sh: a busy machine must never fail a build. RESULTS.md says what was measured last.
return args switch
{
    ["parse", .. var options] => ParseBenchmark.Run(options),
    ["syllables", .. var options] => SyllableBenchmark.Run(options),
    ["import", .. var options] => ImportBenchmark.Run(options),
    ["write", var folder, .. var options] => InventedFolder.Write(folder, options),
    ["digest", .. var paths] => ParseDigest.Run(paths),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        parse  [--megabytes 8] [--rounds 7] [--folder DIR]
                                                  MB of text that DocumentParser.Parse reads in a second on one core; DIR: .txt files besides
        syllables [--retrieval DIR] [--rounds 7]  tokens cut out of text in a second on one core; DIR: a folder with corpus.jsonl.gz besides
        import [--documents 10000] [--keep DIR]   documents imported in a second (parse, store, index), memory on the way
        write DIR [--documents 100]               writes invented documents to a folder, for 'assistant corpus add DIR'
        digest [PATH…]                            one hash over all that is read from the shipped corpus, invented documents and PATH:
                                                  a change that is only about speed leaves it as it was
        """);
    return 2;
}
