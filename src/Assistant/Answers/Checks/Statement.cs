namespace Assistant.Answers.Checks;

/// <summary>A sentence or list line as it is shown, with the numbers of its marks [n].</summary>
internal sealed record Statement(string Text, IReadOnlyList<int> Marks);
