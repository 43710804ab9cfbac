namespace Assistant.Drafting;

/// <param name="Name">As the user wrote it: "Đảng ủy xã Bình An".</param>
/// <param name="Superior">"Đảng bộ huyện Sơn Hà"; empty when the user did not say.</param>
/// <param name="Period">The period that the report covers, in the user's words; empty when not said.</param>
public sealed record Unit(string Name, UnitLevel Level, string Superior = "", string Period = "");
