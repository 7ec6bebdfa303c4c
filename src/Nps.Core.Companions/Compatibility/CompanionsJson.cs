#if !NET
namespace Nps.Core.Companions;

// The name that attributes give; the attributes are left out by the compiler where there is no System.Text.Json.
internal static class CompanionsJsonConverter;
#endif
