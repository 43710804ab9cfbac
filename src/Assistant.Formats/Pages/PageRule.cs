namespace Assistant.Formats.Pages;

/// <summary>A straight line that is drawn on a page, upright or level. Points.</summary>
internal sealed record PageRule(double Left, double Top, double Right, double Bottom)
{
    public bool IsLevel => Right - Left >= Bottom - Top;

    public double Length => IsLevel ? Right - Left : Bottom - Top;

    /// <summary>Where it stands across its direction.</summary>
    public double At => IsLevel ? (Top + Bottom) / 2 : (Left + Right) / 2;
}
