namespace Assistant.Drafting;

/// <summary>Where a unit stands; deadlines, forms of signing and some lines of an outline depend on it.</summary>
public enum UnitLevel
{
    Unknown,

    /// <summary>A chi bộ inside a đảng bộ.</summary>
    Branch,

    /// <summary>Tổ chức cơ sở đảng: đảng bộ cơ sở, chi bộ cơ sở, đảng ủy xã, phường.</summary>
    Grassroots,

    /// <summary>Huyện ủy and its like, đảng ủy directly under the province.</summary>
    District,

    Province,
}
