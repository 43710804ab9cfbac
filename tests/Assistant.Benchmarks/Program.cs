using Assistant.Benchmarks;
using Assistant.Benchmarks.Retrieval;

// Measures of speed. Not run by tests/run.sh: a busy machine must never fail a build. RESULTS.md says what was measured last.
try
{
    return args switch
    {
        ["parse", .. var options] => ParseBenchmark.Run(options),
        ["syllables", .. var options] => SyllableBenchmark.Run(options),
        ["import", .. var options] => ImportBenchmark.Run(options),
        ["answers", .. var options] => AnswersBenchmark.Run(options),
        ["vectors", .. var options] => VectorBenchmark.Run(options),
        ["write", var folder, .. var options] => InventedFolder.Write(folder, options),
        ["digest", .. var paths] => ParseDigest.Run(paths),
        ["lucene", .. var options] => LuceneBenchmark.Run(options),
        ["oracle", .. var options] => OracleBenchmark.Run(options),
        ["million", .. var options] => MillionBenchmark.Run(options),
        ["opened", var index, var questions, .. var options] => OpenedIndex.Run(index, questions, options),
        ["throughput", .. var options] => ThroughputBenchmark.Run(options),
        ["bad-input", .. var options] => BadInputBenchmark.Run(options),
        ["understand", .. var options] => UnderstandingBenchmark.Run(options),
        ["ablation", .. var options] => AblationBenchmark.Run(options),
        _ => Usage(),
    };
}
catch (UsageException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}

static int Usage()
{
    Console.Error.WriteLine("""
        parse  [--megabytes 8] [--rounds 7] [--folder DIR]
                                                  MB of text that DocumentParser.Parse reads in a second on one core; DIR: .txt files besides
        syllables [--retrieval DIR] [--rounds 7]  tokens cut out of text in a second on one core; DIR: a folder with corpus.jsonl.gz besides
        import [--documents 10000] [--keep DIR]   documents imported in a second (parse, store, index), memory on the way
        answers [--documents 10000] [--rounds 3] [--keep DIR]
                                                  time and memory of answering the gold questions, over the shipped corpus and over it with
                                                  invented documents beside it
        vectors [--passages 100000]               exact search over vectors, their reading, their memory
        write DIR [--documents 100]               writes invented documents to a folder, for 'assistant corpus add DIR'
        digest [PATH…]                            one hash over all that is read from the shipped corpus, invented documents and PATH:
                                                  a change that is only about speed leaves it as it was

        The search, on a folder with corpus.jsonl(.gz), queries.jsonl and qrels.tsv; LuceneBench.java stands beside the folder.
        What they make goes into --work DIR and stays there, or into a folder that is deleted at the end.

        lucene     --bench DIR [--rounds 5]       Apache Lucene (apt-get install liblucene8-java default-jdk-headless) and ours by turns:
                                                  what is found, build, latency, size
        oracle     --bench DIR                    our BM25 against Lucene's scores, question by question
        million    --bench DIR [--passages 1000000] [--rounds 5]
                                                  passages made of the benchmark's sentences: build, disk; then a fresh process on one core:
                                                  open, resident memory, latency ('opened INDEX QUESTIONS' is that process)
        throughput --bench DIR [--threads 2] [--seconds 10]
                                                  questions in a second, bytes allocated for each
        bad-input  --bench DIR                    the greatest time for what nobody should type
        understand --bench DIR [--rounds 20]      what it costs to restore spoilt questions, and how many words come out right
        ablation   --bench DIR                    what each factor of the ranking is worth
        """);
    return 2;
}
