using Assistant.Drafting.Figures;

namespace Assistant.Drafting;

/// <summary>One figure that was mistyped.</summary>
/// <param name="Written">The right one, as the user wrote it.</param>
public sealed record FigureCorrection(Figure Wrong, string Written);
