using System.Text.RegularExpressions;

namespace Nps.Core.Tests.Conformance
{
    public partial class CaseFileTests
    {
        private static partial Regex CaseId() => GeneratedRegexAttribute.Of(typeof(CaseFileTests), nameof(CaseId));
    }
}

namespace Nps.Core.Tests.Conformance.Operations
{
    internal static partial class PeriodFields
    {
        private static partial Regex Name() => GeneratedRegexAttribute.Of(typeof(PeriodFields), nameof(Name));
    }
}
