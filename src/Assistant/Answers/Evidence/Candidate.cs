namespace Assistant.Answers.Evidence;

/// <summary>A piece that may answer the question: a clause, or a heading with what stands below it.</summary>
/// <param name="Clause">Null when the block as a whole is meant.</param>
internal sealed record Candidate(BlockView Block, Clause? Clause, Fit Fit, double Score)
{
    public string Text => Clause?.Text ?? Block.Block.Text;
}
