// A page about a light tower that fell, in parts: what stands above its story, the paragraphs and what stands below.

export const top = 'Home\nNews\nSport\nWeather\nShare\nStorm closes harbour as light tower falls\nBy Mara Lind\n7 May 2024, 14:05 BST\nShare'
export const fall = 'The light tower of Eastmere fell into the harbour on Monday night, and the harbour has been closed to all boats since then, said the council, which met before dawn.'
export const divers = 'Divers are to bring up the stones of the tower from the floor of the harbour once the sea is calm again, and with them four rowing boats, two cranes and the buoy that sank nearby.'
export const ferry = 'The ferry to the island goes from the old pier until then, twice a day and never after dark, said the owner of the line, whose grandfather built its wooden shelters in 1928.'
export const council = 'The council will hear on Thursday what a new tower costs, and whether the county pays a part of it this time, as it did when lightning burned the roof and the lantern during 1953.'
export const keeper = 'Knut Berg, who has kept the light of the tower for thirty years, heard a crack and then a roar, and found his kitchen open towards the breakwater, curtains hanging outside above the rocks.'
export const foot = 'Most read\nTen walks by the sea\nContact us'
