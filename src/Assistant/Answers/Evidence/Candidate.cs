namespace Assistant.Answers.Evidence;

/// <summary>A piece that may answer the question: a clause, or a heading with what stands below it.</summary>
/// <param name="Clause">Null when the block as a whole is meant.</param>
/// <param name="Trust">How far the piece carries an answer: what is compared with the threshold and with other kinds of evidence.</param>
/// <param name="Apt">What sets it before others of its kind, but makes nothing truer.</param>
internal sealed record Candidate(BlockView Block, Clause? Clause, Fit Fit, double Trust, double Apt = 0)
{
    /// <summary>For choosing the best of its kind.</summary>
    public double Score => Trust + Apt;

    public string Text => Clause?.Text ?? Block.Block.Text;
}
