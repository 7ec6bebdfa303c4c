using System.Globalization;
using Nps.Core.EveryMember;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var members = new Members();
Uses.Touch(members);
return members.Finish() ? 0 : 1;
